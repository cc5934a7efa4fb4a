package measure

// Reading says in plain words what v's set is: "90 to 100", "at least 139",
// "22 March 2024".
func (v Value) Reading() string { return v.Set.String() }

// Window names the window that made v's set: "nearly: 10 %"; "" if none did.
func (v Value) Window() string { return "" }
