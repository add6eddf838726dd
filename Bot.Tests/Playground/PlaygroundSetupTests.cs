using Bot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Playground;

public sealed class PlaygroundSetupTests
{
    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    [InlineData("Staging", null, false)]
    [InlineData("Staging", "true", true)]
    [InlineData("Production", null, false)]
    [InlineData("Production", "true", false)]
    public void Starts_where_it_should(string environment, string? setting, bool starts)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        if (setting is not null)
            builder.Configuration["Playground:Enabled"] = setting;
        builder.Services.AddPlayground();
        using var services = builder.Services.BuildServiceProvider();

        Assert.Equal(starts, services.GetRequiredService<IOptions<PlaygroundOptions>>().Value.Enabled);
    }
}
