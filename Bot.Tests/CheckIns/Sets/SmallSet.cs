namespace Bot.Tests.CheckIns.Sets;

/// <summary>A set with one of everything, to be spoilt.</summary>
internal static class SmallSet
{
    public const string Json =
        """
        {
          "id": "local-set", "version": 1, "kind": "maturity",
          "title": "T", "about": "A", "disclaimer": "D", "minutes": 5,
          "scale": [
            { "value": 1, "name": "Low", "meaning": "M" },
            { "value": 2, "name": "High", "meaning": "M" }
          ],
          "dontKnow": "Don't know",
          "asksTarget": true,
          "officialMappingUrl": "https://example.org/mapping",
          "domains": [
            {
              "id": "one", "title": "One", "about": "A",
              "items": [
                { "id": "first-item", "text": "I" },
                { "id": "second-item", "text": "J" }
              ],
              "advice": [
                { "level": 1, "text": "Try", "articles": ["a"], "training": ["t"] }
              ]
            }
          ]
        }
        """;
}
