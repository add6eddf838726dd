namespace Bot.Tab;

/// <summary>How the tab knows who looks at it (section <c>Tab</c>).</summary>
internal sealed class TabOptions
{
    /// <summary>
    /// The Application ID URI of the app registration. Default: <c>api://HOST/botid-APP</c> of Pages:Address and Teams:AppId,
    /// as the app package asks for it.
    /// </summary>
    public Uri? Audience { get; set; }

    /// <summary>Where Entra names its signing keys. Default: the public cloud's, for Teams:TenantId; in Development it may be an address on this machine.</summary>
    public Uri? OpenIdMetadata { get; set; }
}
