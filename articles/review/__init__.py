"""The review of what was read: acts that are taken back, cards, queues, the rules' report."""
