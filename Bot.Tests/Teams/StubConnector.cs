using System.Net;
using System.Net.Http.Json;
using Azure.Core;
using Azure.Identity;
using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Teams.Connector;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Teams;

/// <summary>Answers a <see cref="ConnectorClient"/> in production and keeps what it sent.</summary>
internal sealed class StubConnector
{
    private int _tokens;

    public List<HttpRequestMessage> Sent { get; } = [];

    public List<string> Bodies { get; } = [];

    /// <summary>Whether a request's body gets through to the other side.</summary>
    public bool HasLine { get; set; } = true;

    /// <summary>Whether Entra gives the bot its tokens.</summary>
    public bool HasTokens { get; set; } = true;

    public static HttpResponseMessage Created(string id) => new(HttpStatusCode.Created) { Content = JsonContent.Create(new { id }) };

    /// <summary>Makes one call; <paramref name="answer"/> is told which request it is, from 1.</summary>
    public async Task<T> CallAsync<T>(Func<int, HttpResponseMessage> answer, Func<ConnectorClient, Task<T>> callAsync)
    {
        var hosts = new ServiceHosts(Options.Create(new TeamsOptions()), new HostingEnvironment { EnvironmentName = Environments.Production });
        using var http = new HttpClient(new Recorder(this, answer));
        var token = new ConnectorToken(() => new Counted(() => HasTokens ? $"token-{++_tokens}" : throw new AuthenticationFailedException("no")), hosts, TimeProvider.System);
        return await callAsync(new ConnectorClient(http, token, hosts, TimeProvider.System));
    }

    private sealed class Recorder(StubConnector connector, Func<int, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            connector.Sent.Add(request);
            connector.Bodies.Add(connector.HasLine && request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "");
            return answer(connector.Sent.Count);
        }
    }

    private sealed class Counted(Func<string> next) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(next(), DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
