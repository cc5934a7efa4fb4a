// Package topic puts statements of different articles that speak of the same
// fact under one topic, and says how sure it is and why.
package topic
