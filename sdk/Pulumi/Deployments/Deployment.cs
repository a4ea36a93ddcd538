using System.Globalization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>One run of a program.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> Running = new();

    private Stack? _stack;

    private Deployment(MockMonitor monitor, TestOptions? options)
    {
        Monitor = monitor;
        IsDryRun = options?.IsPreview ?? true;
        StackName = options?.StackName ?? "stack";
        ProjectName = options?.ProjectName ?? "project";
        OrganizationName = options?.OrganizationName ?? "organization";
        RootDirectory = options?.RootDirectory ?? Directory.GetCurrentDirectory();
    }

    /// <summary>The run that the calling code belongs to.</summary>
    public static DeploymentInstance Instance
        => Running.Value ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal static Deployment? Current => Running.Value?.Deployment;

    internal static Deployment Required => Instance.Deployment;

    internal MockMonitor Monitor { get; }

    internal DeploymentSettings Settings { get; } = DeploymentSettings.FromEnvironment();

    internal PendingWork Work { get; } = new();

    internal Journal Journal { get; } = new();

    internal bool IsDryRun { get; }

    internal string StackName { get; }

    internal string ProjectName { get; }

    internal string OrganizationName { get; }

    internal string RootDirectory { get; }

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set => _stack = value;
    }

    /// <summary>Starts the registration of a resource; its outputs are complete when the registration is.</summary>
    internal void Register(Resource resource, IReadOnlyList<OutputSource> outputs, ResourceArgs args, ResourceOptions options)
        => Work.Add(new Registration(this, resource, outputs, args, options).RunAsync());

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => Work.Add(Monitor.RegisterOutputsAsync(resource, outputs));

    private static void Enter(Deployment deployment)
        => Running.Value = Running.Value is null
            ? new DeploymentInstance(deployment)
            : throw new InvalidOperationException("Deployment.Instance should only be set once at the beginning of a 'Run' call.");

    /// <summary>Waits for everything that the program started, and reports how it failed.</summary>
    private async Task FinishAsync()
    {
        var failures = await Work.FinishAsync().ConfigureAwait(false);
        foreach (var failure in failures)
        {
            Journal.Add(LogSeverity.Error, Describe(failure));
        }

        if (failures.Count > 0)
        {
            Environment.ExitCode = FailedExitCode;
        }
    }

    private static string Describe(Exception failure) => failure switch
    {
        RunException => failure.Message,
        ResourceException { HideStack: true } => failure.Message,
        ResourceException => failure.ToString(),
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"Running program '{Environment.ProcessPath}' failed with an unhandled exception:\n{failure}"),
    };
}
