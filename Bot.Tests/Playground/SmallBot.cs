using Bot.Playground;
using Bot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Playground;

/// <summary>The whole of the child process that <see cref="SmallBotProcess"/> starts; a test run never chooses it by itself.</summary>
public sealed class SmallBot
{
    [Fact(Explicit = true)]
    public async Task Serves_until_it_is_ended()
    {
        var builder = WebApplication.CreateBuilder();
        var data = new DataFolder(builder.Configuration["Storage:Folder"] ?? throw new InvalidOperationException("Storage:Folder is not set."));
        builder.Services.AddSingleton(data).AddPlayground();
        var app = builder.Build();
        app.MapPost("/api/messages", () => Results.Accepted());
        await app.RunAsync();
    }
}
