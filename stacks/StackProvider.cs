using Pulumi;

namespace Slipway.Stacks;

/// <summary>Makes the one stack for the engine, in the repository that the program was started in.</summary>
internal sealed class StackProvider : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(EnvironmentStack)
        ? new EnvironmentStack(new StackOptions(), Workspace.Discover(Directory.GetCurrentDirectory()) ?? throw NotInside())
        : null;

    private static InvalidOperationException NotInside() =>
        new($"{Directory.GetCurrentDirectory()} is not inside a repository with a Pulumi.yaml");
}
