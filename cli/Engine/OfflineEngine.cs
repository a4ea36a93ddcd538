using Pulumi;
using Pulumi.Testing;
using Slipway.Cli.Engine.Answers;
using Slipway.Cli.Engine.Planning;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine;

/// <summary>Runs a stack without any credential, engine or network and answers what it would declare.</summary>
public static class OfflineEngine
{
    /// <exception cref="EngineFailedException">The program threw, or declares something that cannot be planned.</exception>
    public static async Task<DeploymentPlan> RunAsync<TStack>(EngineRequest request, Func<StackOptions, TStack> create)
        where TStack : Stack
    {
        var tokens = new TokenBook();
        var recorder = new Recorder();
        var monitor = new OfflineMonitor(request, recorder, tokens, typeof(TStack));
        var factory = new StackFactory<TStack>(create, recorder);

        await RunAsync<TStack>(request, monitor, factory, recorder).ConfigureAwait(false);
        var duplicates = recorder.Duplicates();
        if (duplicates.Count > 0)
        {
            throw new EngineFailedException(duplicates);
        }

        return await factory.InsideAsync(() => PlanBuilder.BuildAsync(request, recorder, tokens, factory.Stack!)).ConfigureAwait(false);
    }

    private static async Task RunAsync<TStack>(EngineRequest request, IMocks monitor, StackFactory<TStack> factory, Recorder recorder)
        where TStack : Stack
    {
        var options = new TestOptions
        {
            ProjectName = request.Project,
            StackName = request.Stack,
            OrganizationName = request.Organization,
            IsPreview = true,
        };
        try
        {
            await DeploymentGate.RunAsync(
                request,
                () => Deployment.TestWithServiceProviderAsync<TStack>(monitor, factory, options),
                factory.Created).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var cause = factory.Failure ?? exception;
            throw new EngineFailedException([.. recorder.Duplicates(), .. FailureMessages.Of(cause)], cause);
        }
    }
}
