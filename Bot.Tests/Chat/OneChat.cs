namespace Bot.Tests.Chat;

/// <summary>The tests that use the running chat, one after another.</summary>
[CollectionDefinition]
public sealed class OneChat : ICollectionFixture<LiveChat>;
