using Slipway.Stacks;

namespace Slipway.Tests.Stacks;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static Workspace Workspace { get; } =
        Workspace.Discover(AppContext.BaseDirectory) ?? throw new InvalidOperationException("the tests do not run inside the repository");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Workspace.Root, path));
}
