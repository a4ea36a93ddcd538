using System.Text.Json.Nodes;

namespace Slipway.Cloud.Registry;

/// <summary>Which images a repository lets go of. A rule keeps what an earlier one spoke for, so releases outlive everyday builds.</summary>
public static class ImageLifecycle
{
    private const int DaysOfUntagged = 14;

    /// <summary>The policy that keeps a number of releases, as many other builds, and what lost its tag for two weeks.</summary>
    public static string Keeping(int count) => new JsonObject
    {
        ["rules"] = new JsonArray(
            Rule(1, $"{count} releases are kept", Tagged("v*", count)),
            Rule(2, $"{count} builds besides are kept", Tagged("*", count)),
            Rule(3, $"What has no tag goes after {DaysOfUntagged} days", new JsonObject
            {
                ["tagStatus"] = "untagged",
                ["countType"] = "sinceImagePushed",
                ["countUnit"] = "days",
                ["countNumber"] = DaysOfUntagged,
            })),
    }.ToJsonString();

    private static JsonObject Tagged(string pattern, int count) => new()
    {
        ["tagStatus"] = "tagged",
        ["tagPatternList"] = new JsonArray(pattern),
        ["countType"] = "imageCountMoreThan",
        ["countNumber"] = count,
    };

    private static JsonObject Rule(int priority, string description, JsonObject selection) => new()
    {
        ["rulePriority"] = priority,
        ["description"] = description,
        ["selection"] = selection,
        ["action"] = new JsonObject { ["type"] = "expire" },
    };
}
