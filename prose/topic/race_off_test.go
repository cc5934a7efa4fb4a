//go:build !race

package topic

// raced says that the race detector watches.
const raced = false
