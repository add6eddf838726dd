using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Turns;

/// <summary>
/// The yardstick: Kestrel and HttpClient alone. It reads a message and posts an echo to the Connector; no token,
/// no store, no search.
/// </summary>
internal static class Floor
{
    /// <summary>Where it says of anything that it is saved.</summary>
    public const string Saved = "/saved";

    public static async Task<int> ServeAsync(string address, string connector)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        await using var app = builder.Build();
        using var http = new HttpClient();
        app.UseRouting();
        app.MapGet("/health", () => Results.Ok());
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var message = await JsonDocument.ParseAsync(context.Request.Body);
            var conversation = message.RootElement.GetProperty("conversation").GetProperty("id").GetString() ?? "";
            var echo = $$"""{"type":"message","text":"echo","replyToId":"{{message.RootElement.GetProperty("id").GetString()}}"}""";
            using var body = new StringContent(echo, Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync($"{connector}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", body);
            return Results.StatusCode(StatusCodes.Status202Accepted);
        });
        app.MapPost(Saved, static async (HttpContext context) =>
        {
            using var message = await JsonDocument.ParseAsync(context.Request.Body);
            return Results.Text("""{"task":{"type":"message","value":"your answers are saved"}}""", "application/json");
        });
        await app.RunAsync();
        return 0;
    }
}
