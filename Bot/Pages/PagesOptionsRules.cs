using Microsoft.Extensions.Options;

namespace Bot.Pages;

/// <summary>Stops a start with an address that links cannot be made of.</summary>
internal sealed class PagesOptionsRules : IValidateOptions<PagesOptions>
{
    public ValidateOptionsResult Validate(string? name, PagesOptions options) =>
        options.Address is null or { IsAbsoluteUri: true, Scheme: "https", AbsolutePath: "/", Query: "", Fragment: "" }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Pages:Address is \"{options.Address}\": give the public https address of this bot without a path, such as https://companion.example.nhs.uk.");
}
