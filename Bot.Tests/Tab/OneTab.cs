namespace Bot.Tests.Tab;

/// <summary>The tests that read the tab's figures of one running bot, one after another.</summary>
[CollectionDefinition]
public sealed class OneTab : ICollectionFixture<TabRoom>;
