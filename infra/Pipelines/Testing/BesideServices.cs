using System.Globalization;
using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Testing;

/// <summary>The databases and caches that run beside a job, and the variables that say where they are.</summary>
internal static class BesideServices
{
    private const int PostgresqlPort = 5432;
    private const int RedisPort = 6379;

    /// <summary>
    /// Lets them run beside the job. GitHub runs containers beside a job on Linux only: a job that also runs on other systems
    /// starts them in a step, where the step that needs them runs.
    /// </summary>
    public static IEnumerable<Step> Serve(IEnumerable<string> dependencies, JobDraft draft)
    {
        foreach (var dependency in dependencies.Select(name => draft.Product.Dependency(name)).OfType<DependencySpec>())
        {
            if (Container(dependency) is not { } container)
            {
                continue;
            }

            if (dependency.ConnectsWith is { } variable && !draft.Variables.Any(other => other.Name == variable))
            {
                draft.Set(variable, Address(dependency, draft));
            }

            if (draft.Axis("os") is null)
            {
                draft.Serve(container);
            }
            else
            {
                yield return Start(container);
            }
        }
    }

    private static RunStep Start(ServiceContainer container) => new()
    {
        Name = $"Start {container.Name}",
        Script = $"""
            docker run --detach --name {container.Name} --publish {container.Ports[0]}{string.Concat(
                container.Environment.Select(entry => $" --env {entry.Name}={entry.Value}"))} {container.Image}
            for _ in $(seq 30); do docker exec {container.Name} {container.HealthCommand} && exit 0; sleep 2; done
            echo "::error::{container.Name} did not become ready"
            exit 1

            """,
    };

    private static ServiceContainer? Container(DependencySpec dependency) => dependency.Engine switch
    {
        DependencyEngine.Postgresql => new("postgresql", WorkflowImages.Postgresql)
        {
            // No password: nothing but the job's own runner can reach it.
            Environment = [new("POSTGRES_HOST_AUTH_METHOD", "trust"), new("POSTGRES_DB", NameOf(dependency))],
            Ports = [Published(PostgresqlPort)],
            HealthCommand = "pg_isready --username postgres",
        },
        DependencyEngine.Redis => new("redis", WorkflowImages.Redis) { Ports = [Published(RedisPort)], HealthCommand = "redis-cli ping" },
        _ => null,
    };

    // GitHub does not show variables to runs for forks.
    private static Text Address(DependencySpec dependency, JobDraft draft) =>
        draft.Product.Variables.Any(variable => variable.Name == dependency.ConnectsWith)
            ? new Variable(dependency.ConnectsWith!).Value.Or(Address(dependency))
            : Address(dependency);

    private static string Address(DependencySpec dependency) => dependency.Engine == DependencyEngine.Postgresql
        ? string.Create(CultureInfo.InvariantCulture, $"postgresql://postgres@localhost:{PostgresqlPort}/{NameOf(dependency)}")
        : string.Create(CultureInfo.InvariantCulture, $"redis://localhost:{RedisPort}/0");

    private static string NameOf(DependencySpec dependency) => dependency.Database ?? "test";

    private static string Published(int port) => string.Create(CultureInfo.InvariantCulture, $"{port}:{port}");
}
