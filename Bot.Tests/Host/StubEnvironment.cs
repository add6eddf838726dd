using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Host;

/// <summary>An environment that has a name and nothing else.</summary>
internal sealed class StubEnvironment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "Bot";

    public string ContentRootPath { get; set; } = "";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
