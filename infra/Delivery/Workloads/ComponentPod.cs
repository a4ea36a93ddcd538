using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Delivery.Secrets;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Workloads;

/// <summary>A pod that runs a component's image in a namespace whose pods may do as little as Kubernetes can demand.</summary>
internal sealed class ComponentPod
{
    /// <summary>Says which variables the pods have; other variables are another version.</summary>
    public const string SettingsMark = "slipway/settings";

    private const string Scratch = "tmp";
    private const string ScratchPath = "/tmp";
    private const string ScratchSize = "512Mi";

    // Whoever sends requests needs a moment to learn that a replica goes; what is under way may then end.
    private const int SecondsUntilForgotten = 15;
    private const int SecondsToEnd = 60;

    private static readonly string[] s_places = ["topology.kubernetes.io/zone", "kubernetes.io/hostname"];

    private readonly DeliveredComponent _delivered;
    private readonly string _image;

    public ComponentPod(DeliveredComponent delivered, string image)
    {
        _delivered = delivered;
        _image = image;
    }

    public required Input<string> ServiceAccount { get; init; }

    /// <summary>The pods that users' requests go to.</summary>
    public PodTemplateSpecArgs Lasting()
    {
        var container = Container(_delivered.Component.Command);
        HealthChecks.AddTo(container, _delivered.Component);
        if (_delivered.Component.Port is { } port)
        {
            container.Ports.Add(new ContainerPortArgs { Name = "http", ContainerPortValue = port });
            container.Lifecycle = new LifecycleArgs
            {
                PreStop = new LifecycleHandlerArgs { Sleep = new SleepActionArgs { Seconds = SecondsUntilForgotten } },
            };
        }

        var labels = ObjectLabels.ForComponent(_delivered.Owner, _delivered.Component.Name);
        foreach (var label in _delivered.Component.Labels)
        {
            labels[label.Name] = label.Value;
        }

        var spec = Pod(container);
        spec.TerminationGracePeriodSeconds = SecondsToEnd;
        spec.TopologySpreadConstraints = Spread();
        return Template(labels, spec);
    }

    /// <summary>The pod of a job that works for the component and gets no requests.</summary>
    public PodTemplateSpecArgs Passing(string name, string command)
    {
        var labels = ObjectLabels.For(_delivered.Owner, name);
        labels[ObjectLabels.Component] = _delivered.Component.Name;
        var spec = Pod(Container(command));
        spec.RestartPolicy = "Never";
        return Template(labels, spec);
    }

    private PodTemplateSpecArgs Template(Dictionary<string, string> labels, PodSpecArgs spec) => new()
    {
        Metadata = new ObjectMetaArgs
        {
            Labels = labels,
            Annotations = { [SettingsMark] = ComponentSettings.Mark(ComponentSettings.VariablesOf(_delivered)) },
        },
        Spec = spec,
    };

    private PodSpecArgs Pod(ContainerArgs container)
    {
        var spec = new PodSpecArgs
        {
            ServiceAccountName = ServiceAccount,
            AutomountServiceAccountToken = false,
            EnableServiceLinks = false,
            SecurityContext = RestrictedSecurity.Pod(),
            Containers = { container },
            Volumes = { new VolumeArgs { Name = Scratch, EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = ScratchSize } } },
        };
        if (SecretObjects.OfImages(_delivered.Product) is { } access)
        {
            spec.ImagePullSecrets.Add(new LocalObjectReferenceArgs { Name = access });
        }

        return spec;
    }

    // The container is called like its component: measurements of processors and memory find it by that.
    private ContainerArgs Container(string? command)
    {
        var container = new ContainerArgs
        {
            Name = _delivered.Component.Name,
            Image = _image,
            ImagePullPolicy = "IfNotPresent",
            SecurityContext = RestrictedSecurity.Container(),
            VolumeMounts = { new VolumeMountArgs { Name = Scratch, MountPath = ScratchPath } },
        };
        if (command is not null)
        {
            container.Command = CommandWords.Of(command).ToArray();
        }

        if (_delivered.Component.Resources is { } resources)
        {
            container.Resources = new ResourceRequirementsArgs
            {
                Requests = { ["cpu"] = resources.Cpu.Request.ToString(), ["memory"] = resources.Memory.Request.ToKubernetes() },
                Limits = { ["cpu"] = resources.Cpu.Limit.ToString(), ["memory"] = resources.Memory.Limit.ToKubernetes() },
            };
        }

        if (ComponentSettings.VariablesOf(_delivered).Count > 0)
        {
            container.EnvFrom.Add(new EnvFromSourceArgs { ConfigMapRef = new ConfigMapEnvSourceArgs { Name = _delivered.Workload } });
        }

        foreach (var secret in SecretObjects.Of(_delivered))
        {
            container.EnvFrom.Add(new EnvFromSourceArgs { SecretRef = new SecretEnvSourceArgs { Name = secret } });
        }

        return container;
    }

    // Over zones and machines as far as it goes; each version for itself, or the old one would push the new one aside.
    private TopologySpreadConstraintArgs[] Spread() =>
    [
        .. s_places.Select(place => new TopologySpreadConstraintArgs
        {
            MaxSkew = 1,
            TopologyKey = place,
            WhenUnsatisfiable = "ScheduleAnyway",
            LabelSelector = new LabelSelectorArgs { MatchLabels = ObjectLabels.Workload(_delivered.Product.Name, _delivered.Component.Name) },
            MatchLabelKeys = { "rollouts-pod-template-hash" },
        }),
    ];
}
