using Bot.Starting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Starting;

public sealed class ProblemTests
{
    [Fact]
    public void Each_failure_has_a_line_that_names_the_setting_as_people_set_it()
    {
        var teams = new OptionsValidationException("", typeof(object), ["Teams:AppId is missing.", "Give Teams:ClientSecret or Teams:CertificatePath."]);
        var pages = new OptionsValidationException("", typeof(object), ["Pages:Address is \"http://x\"."]);

        var fault = new AggregateException(teams, pages);

        Assert.True(Problem.IsExpected(fault));
        Assert.Equal("Teams__AppId is missing.\nGive Teams__ClientSecret or Teams__CertificatePath.\nPages__Address is \"http://x\".", Problem.Lines(fault));
    }

    [Fact]
    public void A_fault_of_the_program_among_others_is_not_hidden() =>
        Assert.False(Problem.IsExpected(new AggregateException(new CannotStartException("x"), new NotSupportedException())));
}
