namespace Pulumi;

/// <summary>Runs a program under a real engine, which this SDK leaves to the official one.</summary>
public sealed partial class Deployment
{
    private const int FailedExitCode = 32;
    private const string EngineVariable = "PULUMI_MONITOR";

    public static Task<int> RunAsync(Action action) => RefuseAsync();

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RefuseAsync();

    public static Task<int> RunAsync(Func<Task> func) => RefuseAsync();

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => RefuseAsync();

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RefuseAsync();

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => RefuseAsync();

    private static async Task<int> RefuseAsync()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EngineVariable)))
        {
            throw new InvalidOperationException("Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
        }

        await Console.Error.WriteLineAsync(
            "built with the embedded SDK, which cannot deploy; set PulumiSdk=official and run the command again").ConfigureAwait(false);

        // A program that drops the result of this method must not look as if it had succeeded.
        Environment.ExitCode = 1;
        return 1;
    }
}
