using Bot.Starting;

namespace Bot.Doctor;

/// <summary>Whether a language model's endpoint answers, where one is set.</summary>
internal sealed class ModelExamination(IConfiguration configuration, Line line)
{
    public const string Subject = "model";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        if (configuration["LanguageModel:Endpoint"] is not { Length: > 0 } setting)
            return [Finding.Fine(Subject, "none is set, and none is needed: answers are passages from the sources")];
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var endpoint) || endpoint is not { Scheme: "https" or "http" })
            return [Finding.Fault(Subject, "LanguageModel__Endpoint is no address: write https://… as the resource's page shows it")];

        var echo = await line.CallAsync(endpoint, cancellationToken);
        return echo.Trouble is { } trouble
            ? [Finding.Fault(Subject, $"{endpoint.Host}: {trouble}")]
            : [Finding.Fine(Subject, $"{endpoint.Host} answers; ask a question to see whether it writes")];
    }
}
