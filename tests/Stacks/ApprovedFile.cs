using Xunit;

namespace Slipway.Tests.Stacks;

/// <summary>A file of the repository that follows from something else; SLIPWAY_UPDATE=1 writes it anew.</summary>
internal static class ApprovedFile
{
    public static void Compare(string name, string text)
    {
        var path = Path.Combine(Repository.Workspace.Root, name);
        if (Environment.GetEnvironmentVariable("SLIPWAY_UPDATE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.Exists(path) ? File.ReadAllText(path) : "");
    }
}
