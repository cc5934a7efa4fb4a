//go:build race

package facts

// raced says that the race detector watches, which makes everything several
// times slower and larger.
const raced = true
