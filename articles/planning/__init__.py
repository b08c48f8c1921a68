"""What is to come, and who covers it."""
