using Bot.Screening;

namespace Bot.Tests.Screening;

public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("9434765919")]
    [InlineData("4010232137")]
    [InlineData("2213951837")]
    [InlineData("0032698674")]
    [InlineData("9990000026")]
    public void Fits_its_check_digit(string digits) => Assert.True(NhsNumber.IsValid(digits));

    [Theory]
    [InlineData("4010232138")]
    [InlineData("9434765910")]
    public void Is_wrong_with_another_check_digit(string digits) => Assert.False(NhsNumber.IsValid(digits));

    [Fact]
    public void Has_check_digit_0_for_a_remainder_of_0() => Assert.True(NhsNumber.IsValid("4000000020"));

    [Theory]
    [InlineData("0000000000")]
    [InlineData("1111111111")]
    public void Is_never_one_digit_repeated(string digits) => Assert.False(NhsNumber.IsValid(digits));

    [Fact]
    public void Has_at_most_one_check_digit() =>
        Assert.All(
            Enumerable.Range(0, 1000).Select(number => $"{943_476_000 + number:D9}"),
            digits => Assert.InRange(Enumerable.Range(0, 10).Count(check => NhsNumber.IsValid($"{digits}{check}")), 0, 1));
}
