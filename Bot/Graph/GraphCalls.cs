using System.Diagnostics;
using System.Text.Json;
using Azure.Identity;
using Bot.Outbox;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;

namespace Bot.Graph;

/// <summary>Makes one call to Graph, with a new token once when the first is refused; whatever comes of it is an outcome, never an exception.</summary>
internal sealed class GraphCalls(GraphClient client, GraphCredential credential, TimeProvider clock)
{
    private static readonly ActivitySource Work = new("FrameworkCompanion.Graph");

    /// <summary>Does something; the call gives the id of what was made, null when there is none.</summary>
    public async Task<DeliveryResult> DoAsync(GraphUse use, Func<GraphServiceClient, CancellationToken, Task<string?>> callAsync, CancellationToken cancellationToken)
    {
        string? id = null;
        return await RunAsync(use, async () => id = await callAsync(client.Api, cancellationToken), cancellationToken) ?? new DeliveryResult.Sent(id);
    }

    /// <summary>Asks something.</summary>
    public async Task<Answer<T>> AskAsync<T>(GraphUse use, Func<GraphServiceClient, CancellationToken, Task<T?>> callAsync, CancellationToken cancellationToken)
        where T : class
    {
        T? value = null;
        return await RunAsync(use, async () => value = await callAsync(client.Api, cancellationToken), cancellationToken) is { } trouble
            ? new Answer<T>.Trouble(trouble)
            : Given(value);
    }

    /// <summary>An answer that must hold something.</summary>
    public static Answer<T> Given<T>(T? value) where T : class => value is null
        ? new Answer<T>.Trouble(new DeliveryResult.Failed("an answer without what was asked for") { IsAmbiguous = true })
        : new Answer<T>.Given(value);

    private async Task<DeliveryResult?> RunAsync(GraphUse use, Func<Task> callAsync, CancellationToken cancellationToken)
    {
        using var work = Work.StartActivity("graph")?.SetTag("permission", use.Permission);
        var shown = credential.Current;
        var fault = await TryAsync(callAsync, cancellationToken);
        if (fault is { Refusal.Status: 401 })
        {
            credential.Drop(shown);
            fault = await TryAsync(callAsync, cancellationToken);
        }

        work?.SetStatus(fault is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        return fault is { Refusal: { } refusal } ? GraphAnswers.Read(refusal, use) : fault?.Trouble;
    }

    private async Task<Fault?> TryAsync(Func<Task> callAsync, CancellationToken cancellationToken)
    {
        try
        {
            await callAsync();
            return null;
        }
        catch (ApiException e)
        {
            return new Fault(GraphFault.Of(e, clock.GetUtcNow()), null);
        }
        catch (AuthenticationFailedException)
        {
            return new Fault(null, new DeliveryResult.Failed("Entra gave the bot no token"));
        }
        catch (LineFault fault)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Fault(null, new DeliveryResult.Failed(fault.Message) { IsAmbiguous = fault.HasLeft });
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Fault(null, new DeliveryResult.Failed("the answer broke off") { IsAmbiguous = true }); // It had begun, so the call had arrived.
        }
    }

    /// <summary>What kept a call from being done: Graph's refusal, or the trouble on the way.</summary>
    private sealed record Fault(GraphFault? Refusal, DeliveryResult? Trouble);
}
