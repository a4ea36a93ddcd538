using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Notifying;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Duties;
using Slipway.Spec.Environments;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Digests;

/// <summary>The workflow that sends a product's people a summary of what each environment measured.</summary>
internal static class DigestWorkflow
{
    private const string File = "digest.txt";

    public static WorkflowFile For(ProductSpec product, DigestSpec digest) => new(
        $".github/workflows/digest-{digest.Name}.yml",
        new(
            $"Digest: {digest.Name}",
            new() { Schedule = [DueTime.Of(digest.Every, digest.At)], Manual = [] },
            [.. product.Environments.Select(environment => Job(product, digest, environment))]));

    // In the environment that nobody has to approve, where there is one: a summary waits for no reviewer.
    private static Job Job(ProductSpec product, DigestSpec digest, EnvironmentSpec environment) =>
        new(environment.Name, $"Tell about {environment.Name}")
        {
            RunsOn = PipelineNames.HostedRunner,
            Permissions = Permissions.ReadContents,
            Environment = new(RollbackEnvironments.NameFor(product, environment.Name) ?? environment.Name),
            Concurrency = new($"digest-{digest.Name}-{environment.Name}"),
            Timeout = Duration.FromMinutes(10),
            Steps =
            [
                new UsesStep
                {
                    Name = "Check out",
                    Action = Catalog.Actions.Checkout,
                    Arguments = [new("persist-credentials", "false")],
                },
                new RunStep
                {
                    Name = "Sum up",
                    Environment = PrometheusQuestions.Variables,
                    Script = $"bash {ScriptPaths.Digest} {digest.Name} {environment.Name} >{File}",
                },
                .. digest.To.Select(name => product.Channel(name)!).SelectMany(channel => NotifySteps.Send(
                    channel,
                    $"{product.Repository.Name}: {digest.Name} digest of {environment.Name}",
                    File,
                    secret => Secret.Of(product, secret))),
            ],
        };
}
