// A change of many findings goes on by itself, a batch a request.
document.querySelector("#continue").requestSubmit();
