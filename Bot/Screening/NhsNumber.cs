namespace Bot.Screening;

/// <summary>The check digit of an NHS number (<see href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html"/>).</summary>
internal static class NhsNumber
{
    /// <summary>How many digits an NHS number has.</summary>
    public const int Length = 10;

    /// <summary>Whether ten digits can be somebody's number: the check digit fits, and they are not one digit repeated.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (IsRepeat(digits))
            return false;

        var sum = 0;
        for (var place = 0; place < Length - 1; place++)
            sum += (digits[place] - '0') * (Length - place);

        // A remainder of 1 would need a check digit of 10, which no digit equals: such numbers are never given out.
        var check = (11 - (sum % 11)) % 11;
        return digits[^1] - '0' == check;
    }

    /// <summary>Whether the digits are one repeated, as people write to stand for a number.</summary>
    public static bool IsRepeat(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept(digits[0]);
}
