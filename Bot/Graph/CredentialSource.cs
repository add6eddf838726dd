using Azure.Core;

namespace Bot.Graph;

/// <summary>Makes a new credential for Graph, with nothing remembered in it.</summary>
internal delegate TokenCredential CredentialSource();
