using Slipway.Tests.Stacks;

namespace Slipway.Tests.Repositories;

/// <summary>What the plan writes into a product's repository.</summary>
internal static class PlannedFiles
{
    /// <summary>The content of a file on the default branch.</summary>
    public static async Task<string> ContentAsync(string product, string path) =>
        (await Environments.StagingAsync).OfType("github:index/repositoryFile:RepositoryFile")
            .Single(one => one.Product == product && one.Inputs.TextAt("branch") == "main" && one.Inputs.TextAt("file") == path)
            .Inputs.TextAt("content")!;
}
