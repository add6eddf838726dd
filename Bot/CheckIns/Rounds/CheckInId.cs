using System.Security.Cryptography;

namespace Bot.CheckIns.Rounds;

/// <summary>
/// Names a check-in. Of letters alone: the id comes back with every button, and there screening would take ten digits in
/// a row for an NHS number now and then.
/// </summary>
internal static class CheckInId
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Length = 16;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
