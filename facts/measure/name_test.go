package measure

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"The Islamic State", "islamicstate"}, {"ISLAMIC-STATE", "islamicstate"}, {"Al-Qa’ida", "alqaida"},
		{"Krasnogorsk", "krasnogorsk"}, {"Malmö", "malmo"}, {"Łódź", "lodz"}, {"Straße", "strasse"}, {"Đà Nẵng", "danang"},
		{"Gen. Kurilla", "kurilla"}, {"President Putin", "putin"}, {"Lt. Gen. Smith", "smith"}, {"the President", "president"}, {"the", "the"},
		{"Москва", "москва"}, {"東京", "東京"}, {"!?", "!?"}, {"", ""}, {"U.S.", "us"}, {"I\u0301ran", "iran"}, {"ΑΘΗΝΑΣ", "αθηνασ"}, {"αθηνας", "αθηνασ"},
	} {
		if got := Fold(c.name); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

// TestFoldDecomposes compares the table of Latin letters with Unicode's own
// decomposition.
func TestFoldDecomposes(t *testing.T) {
	for r := rune(0xC0); r < 0x1F00; r++ {
		if r == 0x250 {
			r = 0x1E00
		}
		base := strings.Map(func(r rune) rune {
			if unicode.IsMark(r) {
				return -1
			}
			return unicode.ToLower(r)
		}, norm.NFKD.String(string(r)))
		if len(base) != 1 || !isLetter(base[0]) {
			continue
		}
		if got := Fold(string(r)); got != base {
			t.Errorf("Fold(%q, U+%04X) = %q, want %q", r, r, got, base)
		}
	}
}

func TestParseName(t *testing.T) {
	r := Reader{Names: vocabulary(t)}
	for _, c := range []struct{ text, want string }{
		{"ISIS-K", "ISIS-K=ISIS-K"}, {"the Islamic State", "the Islamic State=ISIS"}, {"Taliban", "Taliban"},
		{"Islamic State Khorasan Province (ISKP)", "Islamic State Khorasan Province (ISKP)=ISIS-K"},
		{"not ISIS", "!ISIS=ISIS"}, {"Tajik, not Russian", "Tajik !Russian"}, {"Tajik and not Russian", "Tajik !Russian"},
		{"ISIS-K – not ISIS –", "ISIS-K=ISIS-K !ISIS=ISIS"}, {"Tajik (not Russian)", "Tajik !Russian"}, {"Tajik, not Russian, not Uzbek", "Tajik !Russian !Uzbek"},
		{"neither ISIS nor the Taliban", "!ISIS=ISIS !the Taliban"}, {"“Krasnogorsk”", "Krasnogorsk"}, {"Nottingham", "Nottingham"},
		{"", "fault"}, {" – ", "fault"}, {"not ", "not"},
	} {
		v, err := r.Parse(c.text, Name)
		got := "fault"
		if err == nil {
			got = showNames(v)
		}
		if got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}

func showNames(v Value) string {
	var parts []string
	for _, n := range v.Detail.Names {
		s := n.Text
		if n.Not {
			s = "!" + s
		}
		if n.Canon != "" {
			s += "=" + n.Canon
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " ")
}

// nameRows are names read with the vocabulary, and how they stand.
var nameRows = []struct{ a, b, want string }{
	{"ISIS", "Islamic State", "same"},
	{"IS-KP", "ISIS-K", "same"},
	{"ISIS-K", "ISIS", "compatible: vocabulary"},
	{"Kabul cell", "ISIS", "compatible: vocabulary"},
	{"ISIS-K", "ISIS-central", "conflict"},
	{"ISIS", "al-Qaeda", "conflict"},
	{"ISIS", "Taliban", "conflict"},
	{"Taliban", "the taliban", "same"},
	{"Taliban", "Talibn", "compatible: spelling"},
	{"Taliban", "Tlaiban", "compatible: spelling"},
	{"Krasnogorsk", "Krasnagorks", "compatible: spelling"},
	{"Taliban", "Haqqani", "conflict"},
	{"Moscow", "Mocow", "compatible: spelling"},
	{"Moscow", "Mcw", "conflict"},
	{"MH17", "MH18", "conflict"},
	{"Block A", "Block B", "conflict"},
	{"Plan B", "PlanB", "same"},
	{"Islamic Stat", "ISIS", "conflict"}, // a slip of another spelling than the one written
	{"not ISIS", "ISIS", "conflict"},
	{"not ISIS", "ISIS-K", "conflict"},
	{"not ISIS-K", "ISIS", "compatible: precision"},
	{"not ISIS-K", "ISIS-central", "compatible: precision"},
	{"not ISIS", "not ISIS", "same"},
	{"not ISIS", "not al-Qaeda", "compatible: precision"},
	{"Tajik, not Russian", "Tajik", "compatible: precision"},
	{"Tajik, not Russian", "Tajik and not Russian", "same"},
	{"Tajik, not Russian", "Russian", "conflict"},
	{"ISIS-K, not ISIS-central", "ISIS", "compatible: vocabulary"},
	{"ISIS-K, not ISIS-central", "ISIS-central", "conflict"},
}

func TestRelateNames(t *testing.T) { checkNamed(t, Name, nameRows) }

func checkNamed(t *testing.T, kind Kind, rows []struct{ a, b, want string }) {
	t.Helper()
	r := Reader{Names: vocabulary(t)}
	for _, c := range rows {
		checkRead(t, r, kind, c.a, c.b, c.want)
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"abc", "abd", 1}, {"abc", "abcd", 1},
		{"abcdef", "badcef", 2}, {"ca", "abc", 3}, {"été", "ete", 2},
	} {
		for limit := 0; limit < 4; limit++ {
			if got := within(c.a, c.b, limit); got != (c.want <= limit) {
				t.Errorf("within(%q, %q, %d) = %v", c.a, c.b, limit, got)
			}
		}
	}
}

// FuzzWithin compares the distance near the diagonal with the whole of it.
func FuzzWithin(f *testing.F) {
	for _, r := range nameRows {
		f.Add(Fold(r.a), Fold(r.b))
	}
	f.Add("abcdef", "badcef")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > 50 || len(b) > 50 {
			return
		}
		d := distance([]rune(a), []rune(b))
		for limit := 0; limit < 4; limit++ {
			if got := within(a, b, limit); got != (d <= limit) {
				t.Errorf("within(%q, %q, %d) = %v, distance %d", a, b, limit, got, d)
			}
		}
	})
}

// distance is the slow twin of within.
func distance(s, t []rune) int {
	rows := make([][]int, len(s)+1)
	for i := range rows {
		rows[i] = make([]int, len(t)+1)
		for j := range rows[i] {
			if i == 0 || j == 0 {
				rows[i][j] = i + j
				continue
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+differ(s[i-1], t[j-1]))
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(s)][len(t)]
}

// digitsOf are the digits of a name, for sameDigits to be held against.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

func TestSameDigits(t *testing.T) {
	names := []string{"", "1", "Novak", "Novak 4", "4 Novak", "Novak 43", "Novak 4 3", "Novak 34", "4 Novak 3", "Novak ٣", "Nóvak 4٣", "\xff4"}
	for _, a := range names {
		for _, b := range names {
			if got, want := sameDigits(a, b), digitsOf(a) == digitsOf(b); got != want {
				t.Errorf("%q, %q: %t, want %t", a, b, got, want)
			}
		}
	}
}
