using Bot.Graph;
using Bot.Starting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Doctor;

/// <summary>Whether Graph gives a token, which of the permissions that the settings need it holds, and which it need not.</summary>
internal sealed class GraphExamination(IOptions<GraphOptions> options, CredentialSource newCredential)
{
    public const string Subject = "Graph";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
            return [Finding.Fine(Subject, "not set up, and not needed: leads are those of Leads__People, summaries go by chat and channel")];

        var scope = $"{options.Value.BaseAddress.GetLeftPart(UriPartial.Authority)}/.default";
        var answer = await EntraToken.AskAsync(newCredential(), scope, GraphOptions.Section, cancellationToken);
        return answer.Token is { } token
            ? [Finding.Fine("Graph token", "Entra gives the app its token"), .. Permissions(RolesIn(token))]
            : [Finding.Fault("Graph token", answer.Trouble ?? "")];
    }

    private IEnumerable<Finding> Permissions(string[] held)
    {
        foreach (var need in GraphNeed.All.Where(need => need.IsUsed(options.Value)))
        {
            yield return need switch
            {
                { IsGivenByPackage: true } => Finding.Notice($"Graph {need.Permission}", $"for {need.Use}: given with the app package (\"package --graph\"), which cannot be seen from here"),
                _ when need.IsMetBy(held) => Finding.Fine($"Graph {need.Permission}", $"for {need.Use}: granted"),
                { MayBeGivenInExchange: true } => Finding.Notice($"Graph {need.Permission}", $"for {need.Use}: not granted in Entra, which is right if Exchange gives it for the one mailbox (role-based access control for applications)"),
                _ => Finding.Fault($"Graph {need.Permission}", $"for {need.Use}: missing. Add it to the app registration as an application permission and have an administrator consent; a token may take an hour to show it."),
            };
        }

        foreach (var surplus in held.Where(role => !GraphNeed.All.Any(need => need.IsUsed(options.Value) && (need.Wider.Contains(role, StringComparer.Ordinal) || string.Equals(need.Permission, role, StringComparison.Ordinal)))))
            yield return Finding.Notice($"Graph {surplus}", "granted, and not needed with these settings: take it back");
    }

    private static string[] RolesIn(string token) =>
        new JsonWebToken(token).TryGetPayloadValue<string[]>("roles", out var roles) ? roles : [];
}
