using Azure.Identity;
using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

public sealed class BotCredentialTests
{
    [Fact]
    public void Is_a_secret_where_one_is_given() =>
        Assert.IsType<ClientSecretCredential>(BotCredential.Of(
            new TeamsOptions { AppId = TokenSmith.AppId, TenantId = TokenSmith.TenantId, ClientSecret = "not-a-secret" }));

    [Fact]
    public void Is_a_certificate_where_its_path_is_given() =>
        Assert.IsType<ClientCertificateCredential>(BotCredential.Of(
            new TeamsOptions { AppId = TokenSmith.AppId, TenantId = TokenSmith.TenantId, CertificatePath = "bot.pem" }));

    [Fact]
    public void Is_the_hosts_identity_where_that_is_asked_for() =>
        Assert.IsType<ManagedIdentityCredential>(BotCredential.Of(
            new TeamsOptions { AppId = TokenSmith.AppId, TenantId = TokenSmith.TenantId, UseManagedIdentity = true }));

    [Fact]
    public void Is_none_without_settings() => Assert.Null(BotCredential.Of(new TeamsOptions()));
}
