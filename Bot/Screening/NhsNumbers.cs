using System.Buffers;

namespace Bot.Screening;

/// <summary>Finds NHS numbers in plain text, told apart from phone numbers, order numbers, dates and longer codes.</summary>
internal static class NhsNumbers
{
    private const int BareNumber = 0;
    private const int ThreeThreeFour = (1 << 3) | (1 << 6);
    private const int LongestGap = 4;
    private const int CountryCodeReach = 9;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -./_\t\r\n,;:|*+()[]~\\•·&=#");
    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("0123456789 ()-.");

    /// <summary>Whether some ten digits in <paramref name="text"/> are to be taken for somebody's NHS number.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[NhsNumber.Length];
        for (var start = text.IndexOfAnyInRange('0', '9'); start >= 0 && start < text.Length; start++)
        {
            var beginsNumber = char.IsAsciiDigit(text[start]) && (start == 0 || !char.IsAsciiDigit(text[start - 1]));
            if (beginsNumber && ReadTenDigits(text, start, digits) is { } number && IsSomebodys(text, number, digits))
                return true;
        }

        return false;
    }

    /// <summary>Reads ten digits in groups, as people group numbers; null when there are fewer or more.</summary>
    private static Written? ReadTenDigits(ReadOnlySpan<char> text, int start, Span<char> digits)
    {
        var (at, count, breaks) = (start, 0, 0);
        while (true)
        {
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
                if (count == NhsNumber.Length)
                    return null;
                digits[count++] = text[at];
            }

            if (count == NhsNumber.Length)
                return new(start, at, breaks is BareNumber or ThreeThreeFour);

            breaks |= 1 << count;
            var gap = at;
            while (at < text.Length && at - gap < LongestGap && Separators.Contains(text[at]))
                at++;
            if (at == gap || at == text.Length || !char.IsAsciiDigit(text[at]))
                return null;
        }
    }

    private static bool IsSomebodys(ReadOnlySpan<char> text, Written number, ReadOnlySpan<char> digits)
    {
        if (NhsNumber.IsRepeat(digits))
            return false;

        // Somebody who writes "NHS number" means one, and may have mistyped it.
        var beside = WordsBeside.Of(text, number.Start, number.End);
        if (beside.HasFlag(Beside.Label))
            return true;
        if (IsPartOfLonger(text, number))
            return false;

        var isForOther = beside.HasFlag(Beside.OtherUse) || FollowsCountryCode(text, number.Start);
        var isForCare = beside.HasFlag(Beside.Nhs) || beside.HasFlag(Beside.Patient);
        var isValid = NhsNumber.IsValid(digits);
        if (!number.IsUsual)
            return isValid && (isForCare || beside.HasFlag(Beside.Person)) && !isForOther;
        if (beside.HasFlag(Beside.Nhs) && !isForOther)
            return true;
        return isValid && (isForCare || !(isForOther || IsGlued(text, number.Start)));
    }

    private static bool IsPartOfLonger(ReadOnlySpan<char> text, Written number) =>
        (number.Start > 1 && IsJoint(text[number.Start - 1]) && char.IsAsciiDigit(text[number.Start - 2]))
        || (number.End + 1 < text.Length && IsJoint(text[number.End]) && char.IsAsciiDigit(text[number.End + 1]))
        || (number.Start > 0 && text[number.Start - 1] is '£' or '$' or '€');

    private static bool IsJoint(char character) => character is '-' or '.' or '/' or '_';

    private static bool IsGlued(ReadOnlySpan<char> text, int start) => start > 0 && char.IsLetter(text[start - 1]);

    private static bool FollowsCountryCode(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - CountryCodeReach)..start];
        var plus = before.LastIndexOf('+');
        return plus >= 0 && !before[(plus + 1)..].ContainsAnyExcept(PhoneCharacters);
    }

    /// <summary>Ten digits found between Start and End; IsUsual when they stand bare or as 3-3-4, as NHS numbers are printed.</summary>
    private readonly record struct Written(int Start, int End, bool IsUsual);
}
