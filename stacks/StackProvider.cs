using Pulumi;
using Slipway.Spec.Reading;

namespace Slipway.Stacks;

/// <summary>Makes the one stack for the engine, in the repository that the program was started in.</summary>
internal sealed class StackProvider : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(EnvironmentStack) ? Create() : null;

    private static EnvironmentStack Create()
    {
        var directory = Directory.GetCurrentDirectory();
        var workspace = Workspace.Discover(directory)
            ?? throw new RunException($"{directory} is not inside a repository with a Pulumi.yaml");
        try
        {
            return new EnvironmentStack(new StackOptions(), workspace with { Clock = TimeProvider.System });
        }
        catch (ProblemsException exception)
        {
            // The engine shows the message of this kind of exception as it is, and of any other with where in the program it came from.
            throw new RunException(exception.Message, exception);
        }
    }
}
