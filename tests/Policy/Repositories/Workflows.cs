using System.Text.Json.Nodes;

namespace Slipway.Tests.Policy.Repositories;

/// <summary>The good plan with a workflow's file.</summary>
internal static class Workflows
{
    public static GoodPlan With(string content) => new GoodPlan().And(new JsonObject
    {
        ["type"] = "github:index/repositoryFile:RepositoryFile",
        ["name"] = "shop-file",
        ["product"] = "shop",
        ["inputs"] = new JsonObject { ["repository"] = "shop", ["file"] = ".github/workflows/ci.yml", ["content"] = content },
    }.ToJsonString());
}
