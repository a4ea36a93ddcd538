using Xunit;

namespace Slipway.Tests.Sdk;

/// <summary>Tests that change environment variables or the exit code of the process; they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessEnvironment
{
    public const string Name = "process environment";

    /// <summary>Sets variables, runs, and puts everything back, the exit code too.</summary>
    public static async Task WithAsync(IReadOnlyDictionary<string, string?> variables, Func<Task> run)
    {
        var before = variables.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        try
        {
            foreach (var (name, value) in variables)
            {
                Environment.SetEnvironmentVariable(name, value);
            }

            await run();
        }
        finally
        {
            foreach (var (name, value) in before)
            {
                Environment.SetEnvironmentVariable(name, value);
            }

            Environment.ExitCode = 0;
        }
    }
}
