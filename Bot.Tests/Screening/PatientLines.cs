using Bot.Screening;

namespace Bot.Tests.Screening;

/// <summary>Makes lines with invented patients' details, and clean lines of the domain, the same each time for one seed.</summary>
internal sealed class PatientLines(int seed)
{
    private static readonly string[] Spellings =
    [
        "0123456789", "012 345 6789", "012-345-6789", "012.345.6789", "012/345/6789", "012_345_6789", "012,345,6789", "(012) 345 6789",
        "012 - 345 - 6789", "012\u00A0345\u00A06789", "012\u2009345\u20136789", "0\u200B12\u200B345\u200B6789", "012|345|6789", "012:345:6789", "012*345*6789",
    ];

    private static readonly string[] Labels = ["NHS number {0}", "NHS no: {0}", "nhs no. {0}", "my patient is {0}", "{0} (NHS)", "N.H.S. number {0}", "patient {0} needs a link worker", "client, {0}, wants a walking group"];
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Given = ["John", "Aisha", "Margaret", "Mohammed", "Priya", "Tomasz", "Doris", "Oluwaseun", "Siobhan", "Wei", "Fatima", "Derek"];
    private static readonly string[] Surnames = ["Smith", "Khan", "Okafor", "Patel", "O'Brien", "Nowak", "Begum", "Taylor", "Brown", "Singh"];
    private static readonly string[] DateForms = ["dd/MM/yyyy", "d/M/yy", "d.M.yyyy", "dd-MM-yyyy", "d MMMM yyyy", "d MMM yy", "yyyy-MM-dd", "MMMM d, yyyy", "ddMMyyyy"];
    private static readonly string[] Births = ["dob {0}", "DOB: {0}", "d.o.b. {0}", "date of birth {0}", "her date of birth is {0}", "born {0}", "born on {0}, wants a group", "{0} (dob)", "Date of Birth - {0}"];
    private static readonly string[] NamesWithBirth = ["{0} {1}", "{0}, {1}", "{0} ({1}) needs a befriender", "Can I refer {0}, {1}?", "{0} dob {1}"];
    private static readonly string[] NamesWithPostcode = ["{0}, {1}", "{0} of {1} needs transport", "{0} lives at {1}", "what is near {1} for {0}?", "{0}, 12 High Street, {1}"];
    private static readonly string[] Areas = ["LS1", "M14", "NE46", "SW1A", "B1", "EC1A", "BD7", "CF10"];

    private readonly Random _random = new(seed);

    public IEnumerable<string> NhsNumbers(int count) => Made(count, () => string.Format(null, One(Labels), Number()));

    public IEnumerable<string> SpelledNumbers(int count) => Made(count, () => $"NHS number {string.Join(One([" ", "-", ", "]), Digits().Select(digit => Words[digit - '0']))}");

    public IEnumerable<string> BirthDates(int count) => Made(count, () => string.Format(null, One(Births), Date()));

    public IEnumerable<string> NamesBesideBirthDates(int count) => Made(count, () => string.Format(null, One(NamesWithBirth), Name(), Date()));

    public IEnumerable<string> NamesBesidePostcodes(int count) => Made(count, () => string.Format(null, One(NamesWithPostcode), Name(), Postcode()));

    /// <summary>Phone numbers, order numbers and ten digits that fail the check: nobody's NHS number.</summary>
    public IEnumerable<string> OtherNumbers(int count) => Made(count, () => One([
        $"call me on 07{_random.Next(100_000_000, 999_999_999)}", $"phone 01{_random.Next(10, 99)} {_random.Next(100, 999)} {_random.Next(1000, 9999)}",
        $"order number {_random.NextInt64(1_000_000_000, 9_999_999_999)}", $"invoice ref {Digits()}", $"phone {Digits()[..3]} {Digits()[..3]} {Digits()[..4]}"]));

    /// <summary>Ordinary questions: every opening with every subject and every place, in an order of chance.</summary>
    public IEnumerable<string> Questions(int count) => (
        from opening in CleanWords.Openings
        from subject in CleanWords.Subjects
        from place in CleanWords.Places
        select opening + subject + place).OrderBy(_ => _random.Next()).Take(count);

    private static IEnumerable<string> Made(int count, Func<string> line) => Enumerable.Range(0, count).Select(_ => line());

    private string Number()
    {
        var (spelling, digits) = (One(Spellings), Digits());
        return string.Concat(spelling.Select(mark => char.IsAsciiDigit(mark) ? digits[mark - '0'] : mark));
    }

    private string Digits()
    {
        while (true)
        {
            var digits = $"{_random.NextInt64(1_000_000_000, 10_000_000_000)}";
            if (NhsNumber.IsValid(digits))
                return digits;
        }
    }

    private string Name() => One([$"{One(Given)} {One(Surnames)}", $"{One(Given)} {One(Surnames)}".ToLowerInvariant(), $"Mrs {One(Surnames)}", $"mr {One(Surnames)}"]);

    private string Date() => new DateTime(1930 + _random.Next(75), 1 + _random.Next(12), 1 + _random.Next(28), 0, 0, 0, DateTimeKind.Unspecified)
        .ToString(One(DateForms), System.Globalization.CultureInfo.InvariantCulture);

    private string Postcode() => One([$"{One(Areas)} {_random.Next(10)}AB", $"{One(Areas)}{_random.Next(10)}XY".ToLowerInvariant()]);

    private T One<T>(T[] from) => from[_random.Next(from.Length)];
}
