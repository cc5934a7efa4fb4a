package measure

import (
	"strings"
	"testing"
)

func TestTakeApart(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Vladimir Putin", "vladimir|putin"}, {"President Vladimir Putin", "vladimir|putin"}, {"Putin", "|putin"},
		{"Gen. Michael Erik Kurilla", "michael erik|kurilla"}, {"U.S. Army Gen. Michael “Erik” Kurilla", "michael erik|kurilla"},
		{"M.E. Kurilla", "m e|kurilla"}, {"Ayman al-Zawahiri", "ayman|zawahiri"}, {"Zawahiri, Ayman al-", "ayman|zawahiri"},
		{"Al-Shamrani", "|shamrani"}, {"Jan van der Berg", "jan|berg"}, {"Osama bin Laden", "osama|laden"},
		{"Martin Luther King Jr.", "martin luther|king"}, {"Martin Luther King, Jr.", "martin luther|king"}, {"Stephen King", "stephen|king"},
		{"Kurilla, the commander of CENTCOM", "|kurilla"}, {"Lt. Gen. Smith", "|smith"}, {"Dr. Colin P. Clarke", "colin p|clarke"},
		{"Russian President Vladimir Putin", "vladimir|putin"}, {"Qassem Soleimani", "qassem|soleimani"}, {"Qāsem Soleimani", "qasem|soleimani"},
		{"Gen.", "|gen"}, {"!", "|!"}, {"Xi", "|xi"},
	} {
		h := takeApart(c.name)
		if got := strings.Join(h.given, " ") + "|" + h.surname; got != c.want {
			t.Errorf("%q: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestNameLength(t *testing.T) {
	for _, c := range []struct {
		name string
		want int
	}{{"Kurilla", 7}, {"General Kurilla", 7}, {"Gen. M. Kurilla", 8}, {"Michael Erik Kurilla", 18}, {"Zawahiri, Ayman al-", 13}, {"", 0}} {
		if got := NameLength(c.name); got != c.want {
			t.Errorf("%q: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestRelatePersons(t *testing.T) {
	checkNamed(t, Person, []struct{ a, b, want string }{
		{"Vladimir Putin", "Putin", "compatible: precision"},
		{"Vladimir Putin", "President Putin", "compatible: precision"},
		{"President Vladimir Putin", "Vladimir Putin", "same"},
		{"Gen. Michael Erik Kurilla", "Gen. Erik Kurilla", "compatible: precision"},
		{"Gen. Michael Erik Kurilla", "Michael Kurilla", "compatible: precision"},
		{"Gen. Michael Erik Kurilla", "M. E. Kurilla", "compatible: precision"},
		{"Gen. Michael Erik Kurilla", "E. M. Kurilla", "possible conflict: surname"},
		{"Michael Kurilla", "Erik Kurilla", "possible conflict: surname"},
		{"Ayman al-Zawahiri", "Zawahiri", "compatible: precision"},
		{"Ayman al-Zawahiri", "Ayman Zawahiri", "same"},
		{"Ayman al-Zawahiri", "Ayman al-Zawahri", "compatible: spelling"},
		{"Dmitry Peskov", "Dmitri Peskov", "compatible: spelling"},
		{"Dmitry Peskov", "Vladimir Putin", "conflict"},
		{"George W. Bush", "George Bush", "compatible: precision"},
		{"George W. Bush", "Jeb Bush", "possible conflict: surname"},
		{"J. Smith", "K. Smith", "possible conflict: surname"},
		{"John A. Smith", "John B. Smith", "possible conflict: surname"},
		{"Saddam", "Saddam Hussein", "possible conflict: surname"},
		{"Ana Ruiz", "Ana Ruiz Delgado", "possible conflict: surname"},
		{"A. Ruiz", "Ana Ruiz Delgado", "possible conflict: surname"},
		{"Ana Ruiz", "Ana María Ruiz Delgado", "possible conflict: surname"},
		{"Eva Ruiz", "Ana Ruiz Delgado", "conflict"},
		{"Ana Soto", "Ana Ruiz Delgado", "conflict"},
		{"Ana Delgado", "Ana Ruiz Delgado", "compatible: precision"},
		{"not Vladimir Putin", "Vladimir Putin", "conflict"},
	})
}
