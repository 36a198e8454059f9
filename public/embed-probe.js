// A worker that says it is there: the embed doctor starts it.
postMessage('there')
