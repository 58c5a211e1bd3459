// A library needs a source; the texts are its resources.
