//go:build race

package prose

// raced says that the race detector watches, which makes everything several
// times slower and larger.
const raced = true
