using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Environments;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Workflows;

/// <summary>A job while its steps are put together: each step adds what it needs besides itself.</summary>
internal sealed class JobDraft(ProductSpec product, WorkflowSpec workflow, JobSpec spec)
{
    private readonly List<Step> _steps = [];
    private readonly List<ServiceContainer> _services = [];
    private readonly List<NamedValue<Text>> _variables = [];

    public ProductSpec Product => product;

    public WorkflowSpec Workflow => workflow;

    public JobSpec Spec => spec;

    /// <summary>The jobs before it that it names.</summary>
    public IReadOnlyList<Job> Needs { get; init; } = [];

    public IReadOnlyList<MatrixAxis> Axes { get; init; } = [];

    public Permissions Permissions { get; private set; } = Permissions.ReadContents;

    public IReadOnlyList<Step> Steps => _steps;

    public IReadOnlyList<ServiceContainer> Services => _services;

    public IReadOnlyList<NamedValue<Text>> Variables => _variables;

    /// <summary>Whether a step needs an environment's secrets, although the job does not deploy.</summary>
    public bool NeedsEnvironment { get; private set; }

    /// <summary>Whether a step looks at the environment's cluster, which not every runner reaches.</summary>
    public bool ReachesCluster { get; set; }

    /// <summary>The environment that it is about; null when there is none, or it is the runner itself.</summary>
    public EnvironmentSpec? Environment => (spec.Deploys ?? spec.RollsBack ?? spec.Against) is { } name ? product.Environment(name) : null;

    public MatrixAxis? Axis(string name) => Axes.FirstOrDefault(axis => axis.Name == name);

    public void Add(params IEnumerable<Step> steps) => _steps.AddRange(steps);

    public void Permit(params IReadOnlyList<TokenScope> writes) => Permissions = Permissions.With(new() { Writes = writes });

    public void PermitReading(params IReadOnlyList<TokenScope> reads) => Permissions = Permissions.With(new() { Reads = reads });

    public void Serve(ServiceContainer service)
    {
        if (_services.All(other => other.Name != service.Name))
        {
            _services.Add(service);
        }
    }

    public void Set(string name, Text value)
    {
        if (_variables.All(other => other.Name != name))
        {
            _variables.Add(new(name, value));
        }
    }

    /// <summary>Moves the job into its environment, whose values a step needs.</summary>
    public void EnterEnvironment() => NeedsEnvironment = true;

    /// <summary>A secret of the product; the job moves into the environment that has it.</summary>
    public Secret Secret(string name)
    {
        var secret = Actions.Secret.Of(product, name);
        NeedsEnvironment |= product.Secrets.First(declared => declared.Name == name).Environments.Count > 0;
        return secret;
    }

    /// <summary>What whoever starts the workflow by hand is asked for under this name; null where the workflow does not ask for it.</summary>
    public Input? Input(string name) => workflow.Triggers.Manual?.Inputs.FirstOrDefault(input => input.Name == name) is { } asked
        ? Actions.Input.Of(asked)
        : null;

    public ComponentSpec? Component(StepSpec? step = null) =>
        (step?.Component ?? spec.Component) is { } name ? product.Component(name) : null;
}
