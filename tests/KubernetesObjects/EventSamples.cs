using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.KubernetesObjects.Events;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>A bus, an endpoint that takes alerts, and a call that they trigger.</summary>
internal static class EventSamples
{
    private static readonly Dictionary<string, string> Labels = new() { ["app.kubernetes.io/name"] = "relay" };

    private static readonly SecretKey Token = new() { Name = "relay", Key = "token" };

    public static void Declare(
        CustomResourceOptions options, PodSecurityContextArgs pod, SecurityContextArgs container, ResourceRequirementsArgs resources)
    {
        var metadata = new EventPodMetadata { Labels = Labels, Annotations = Labels };
        var busContainer = new BusContainer { Resources = resources, SecurityContext = container };
        var template = new EventPodTemplate
        {
            Metadata = metadata,
            ServiceAccountName = "relay",
            SecurityContext = pod,
            Container = new() { Resources = resources, SecurityContext = container },
        };
        _ = new EventBus("event-bus", Samples.Named(new EventBusSpec
        {
            Jetstream = new()
            {
                Version = "latest",
                Replicas = 3,
                Persistence = new() { StorageClassName = "gp3", AccessMode = "ReadWriteOnce", VolumeSize = "10Gi" },
                Settings = "max_memory_store: 64MB",
                StartArgs = ["-D"],
                SecurityContext = pod,
                ContainerTemplate = busContainer,
                MetricsContainerTemplate = busContainer,
                ReloaderContainerTemplate = busContainer,
                Metadata = metadata,
                ServiceAccountName = "relay",
            },
        }), options);
        _ = new EventSource("event-source", Samples.Named(Source(template)), options);
        _ = new Sensor("sensor", Samples.Named(Calls(template)), options);
    }

    private static EventSourceSpec Source(EventPodTemplate template) => new()
    {
        EventBusName = "default",
        Replicas = 2,
        Service = new() { Ports = [new() { Name = "http", Port = 12000, TargetPort = 12000 }] },
        Template = template,
        Webhook = new Dictionary<string, WebhookEndpoint>
        {
            ["alerts"] = new()
            {
                Endpoint = "/alerts",
                Port = "12000",
                Method = "POST",
                Url = "",
                AuthSecret = Token,
                MaxPayloadSize = 65536,
            },
        },
    };

    private static SensorSpec Calls(EventPodTemplate template) => new()
    {
        EventBusName = "default",
        Replicas = 1,
        Template = template,
        LoggingFields = Labels,
        Dependencies =
        [
            new()
            {
                Name = "alert",
                EventSourceName = "alerts",
                EventName = "alerts",
                Filters = new()
                {
                    DataLogicalOperator = "and",
                    Data = [new() { Path = "body.status", Type = "string", Value = ["firing"], Comparator = "=" }],
                },
            },
        ],
        Triggers =
        [
            new()
            {
                AtLeastOnce = true,
                RateLimit = new() { Unit = RateUnit.Minute, RequestsPerUnit = 2 },
                RetryStrategy = new() { Steps = 5, Duration = Duration.Parse("2s") },
                Policy = new() { Status = new() { Allow = [204] } },
                Template = new() { Name = "roll-back", Conditions = "alert", Http = Call },
            },
        ],
    };

    private static HttpTrigger Call => new()
    {
        Url = "https://api.github.example/dispatches",
        Method = "POST",
        Headers = Labels,
        SecureHeaders = [new() { Name = "Authorization", ValueFrom = new() { SecretKeyRef = Token } }],
        Timeout = 10,
        Payload =
        [
            new() { Src = new() { DependencyName = "alert", DataKey = "body.groupKey", Value = "unknown" }, Dest = "inputs.reason", Operation = "overwrite" },
            new() { Src = new() { DependencyName = "alert", DataTemplate = "{{ .Input.body }}", UseRawData = true }, Dest = "inputs.raw" },
            new() { Src = new() { DependencyName = "alert", ContextKey = "id" }, Dest = "inputs.id" },
        ],
    };
}
