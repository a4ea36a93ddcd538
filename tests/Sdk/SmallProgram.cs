using Pulumi;
using Pulumi.Testing;

namespace Slipway.Tests.Sdk;

/// <summary>Runs small programs the way a test of a real one would.</summary>
internal static class SmallProgram
{
    public static TestOptions Preview => new() { ProjectName = "shop", StackName = "staging", IsPreview = true };

    public static TestOptions Update => new() { ProjectName = "shop", StackName = "staging", IsPreview = false };

    public static Task RunAsync(IMocks mocks, Action program, TestOptions? options = null)
        => Deployment.TestAsync(mocks, options ?? Update, program);

    /// <summary>Runs a program in a preview and gives what it looked at.</summary>
    public static async Task<T> LookAsync<T>(Func<Task<T>> program, IMocks? mocks = null, TestOptions? options = null)
    {
        T seen = default!;
        await Deployment.TestAsync(mocks ?? new RecordingMocks(), options ?? Preview, async () => { seen = await program(); });
        return seen;
    }

    public static Task<Facts> FactsOfAsync<T>(Func<Output<T>> program, IMocks? mocks = null, TestOptions? options = null)
        => LookAsync(() => Facts.OfAsync(program()), mocks, options);
}
