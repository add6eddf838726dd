using Bot.People;
using Bot.Tests.Host;

namespace Bot.Tests.People;

public sealed class LeadsOptionsTests
{
    [Theory]
    [InlineData(true, "Development", true)]
    [InlineData(true, "Production", false)]
    [InlineData(true, "Staging", false)]
    [InlineData(false, "Production", true)]
    public void Let_everybody_lead_in_Development_only(bool everyone, string environment, bool isFine) => Assert.Equal(
        isFine, new LeadsOptionsRules(new StubEnvironment(environment)).Validate(name: null, new LeadsOptions { Everyone = everyone }).Succeeded);
}
