using Pulumi;
using Pulumi.Kubernetes.Autoscaling.V2;
using Pulumi.Kubernetes.Batch.V1;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Rollouts;

namespace Slipway.Delivery.Workloads;

/// <summary>A component of which a version runs: its workload, what has to be done before it, and how many replicas there are.</summary>
public sealed class RunningComponent : ComponentResource
{
    public const string Token = "slipway:delivery:RunningComponent";

    private readonly string _name;
    private readonly RunningComponentArgs _args;
    private readonly DeliveredComponent _delivered;

    public RunningComponent(string name, RunningComponentArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        (_name, _args, _delivered) = (name, args, args.Delivered);
        var pod = new ComponentPod(_delivered, args.Image) { ServiceAccount = args.ServiceAccount };
        var before = args.Migrates && Migrations.Of(_delivered) is { } command ? Migrate(pod, command) : null;

        // Before the schema is what the version expects, no pod of it starts.
        var after = args.After.ToList();
        if (before is not null)
        {
            after.Add(before);
        }

        _ = new Rollout(
            name,
            new() { Metadata = Restarted(Metadata(_delivered.Workload)), Spec = RolloutSpecs.Of(_delivered, pod) },
            new() { Parent = this, DependsOn = after.ToArray(), IgnoreChanges = [.. LeftAlone()] });

        if (ReplicaSpecs.Scales(_delivered))
        {
            _ = new HorizontalPodAutoscaler(
                $"{name}-replicas",
                new() { Metadata = Metadata(_delivered.Workload), Spec = ReplicaSpecs.Autoscaler(_delivered) },
                new() { Parent = this });
        }

        if (ReplicaSpecs.HasSeveral(_delivered))
        {
            _ = new PodDisruptionBudget(
                $"{name}-budget",
                new() { Metadata = Metadata(_delivered.Workload), Spec = ReplicaSpecs.Budget(_delivered) },
                new() { Parent = this });
        }

        RegisterOutputs();
    }

    private IEnumerable<string> LeftAlone() => RuntimeOwnedFields.Of(RuntimeOwnedFields.Rollout)
        .Where(path => path != RuntimeOwnedFields.Replicas || ReplicaSpecs.Scales(_delivered));

    private ObjectMetaArgs Restarted(ObjectMetaArgs metadata)
    {
        metadata.Annotations = RestartAnnotations.Of(_delivered);
        return metadata;
    }

    // A job never changes: another version's takes its place.
    private Job Migrate(ComponentPod pod, string command)
    {
        var name = Migrations.NameOf(_delivered);
        return new(
            $"{_name}-migration",
            new() { Metadata = Metadata(name), Spec = Migrations.SpecOf(_delivered, pod.Passing(name, command)) },
            new() { Parent = this, DependsOn = _args.After.ToArray(), DeleteBeforeReplace = true });
    }

    private ObjectMetaArgs Metadata(string title) => new()
    {
        Name = title,
        Namespace = _args.Namespace,
        Labels = ObjectLabels.ForComponent(_delivered.Owner, _delivered.Component.Name),
    };
}
