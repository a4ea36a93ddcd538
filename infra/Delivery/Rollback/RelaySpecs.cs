using System.Globalization;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.Catalog;
using Slipway.Cluster.AddOns.Rollouts;
using Slipway.KubernetesObjects.Events;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Rollback;

/// <summary>What takes an alert from Alertmanager and calls GitHub with it.</summary>
internal static class RelaySpecs
{
    public const string Event = "alerts";
    public const string TokenSecret = RollbackCall.TokenSecret;
    public const string TokenMember = "token";
    public const string Authorization = "authorization";

    // One server can be away without an event being lost, and a second one while it is.
    private const int Servers = 3;
    private const int NatsUser = 1000;
    private const int RelayUser = 9731;
    private const int CallSeconds = 10;

    // GitHub answers 204 to a workflow that it starts, and 200 where it is to say which run that is.
    private static readonly int[] s_started = [200, 204];

    public static EventBusSpec Bus(IReadOnlyDictionary<string, string> labels) => new()
    {
        Jetstream = new()
        {
            Version = EventBuses.JetStream,
            Replicas = Servers,
            SecurityContext = Pod(NatsUser),
            ContainerTemplate = Small("50m", "64Mi", "200m", "128Mi"),
            MetricsContainerTemplate = Small("10m", "32Mi", "50m", "64Mi"),
            ReloaderContainerTemplate = Small("10m", "32Mi", "50m", "64Mi"),
            Metadata = new() { Labels = labels },
        },
    };

    public static EventSourceSpec Source(EventPodTemplate template)
    {
        var port = RollbackSensorAddress.Port;
        return new()
        {
            Replicas = 1,
            Service = new() { Ports = [new() { Name = "http", Port = port, TargetPort = port }] },
            Template = template,
            Webhook = new Dictionary<string, WebhookEndpoint>(StringComparer.Ordinal)
            {
                [Event] = new()
                {
                    Endpoint = RollbackSensorAddress.Path,
                    Port = port.ToString(CultureInfo.InvariantCulture),
                    Method = "POST",
                    Url = "",
                },
            },
        };
    }

    public static SensorSpec Calls(IReadOnlyList<RollbackCall> calls, EventPodTemplate template) => new()
    {
        Replicas = 1,
        Template = template,
        Dependencies = [.. calls.Select(Alert)],
        Triggers = [.. calls.Select(Call)],
    };

    public static EventPodTemplate Template(string account, IReadOnlyDictionary<string, string> labels) => new()
    {
        Metadata = new() { Labels = labels },
        ServiceAccountName = account,
        SecurityContext = Pod(RelayUser),
        Container = new() { SecurityContext = Restricted(), Resources = Amounts("20m", "48Mi", "200m", "128Mi") },
    };

    private static EventDependency Alert(RollbackCall call) => new()
    {
        Name = call.Strategy.Name,
        EventSourceName = RollbackSensorAddress.EventSource,
        EventName = Event,
        Filters = new()
        {
            DataLogicalOperator = "and",
            Data =
            [
                Is("body.status", "firing"),
                Is("body.commonLabels.product", call.Product.Name),
                Is("body.commonLabels.environment", call.Environment),
                Is("body.commonLabels.rollback", call.Strategy.Name),
            ],
        },
    };

    private static EventDataFilter Is(string path, string value) => new() { Path = path, Type = "string", Value = [value], Comparator = "=" };

    private static EventTrigger Call(RollbackCall call) => new()
    {
        Template = new()
        {
            Name = call.Strategy.Name,
            Conditions = call.Strategy.Name,
            Http = new()
            {
                Url = call.Url,
                Method = "POST",
                Headers = RollbackCall.Headers,
                SecureHeaders =
                [
                    new()
                    {
                        Name = "Authorization",
                        ValueFrom = new() { SecretKeyRef = new SecretKey { Name = TokenSecret, Key = Authorization } },
                    },
                ],
                Payload = [.. Payload(call)],
                Timeout = CallSeconds,
            },
        },
        AtLeastOnce = true,
        RetryStrategy = new() { Steps = 5, Duration = Duration.FromSeconds(1) },
        RateLimit = new() { Unit = RateUnit.Minute, RequestsPerUnit = 6 },
        Policy = new() { Status = new() { Allow = s_started } },
    };

    private static IEnumerable<TriggerParameter> Payload(RollbackCall call)
    {
        yield return Sends("ref", new() { DependencyName = call.Strategy.Name, Value = call.Ref });
        if (call.Inputs.ScopeInput is { } scope)
        {
            yield return Sends($"inputs.{scope}", call.Scope is { } everything
                ? new() { DependencyName = call.Strategy.Name, Value = everything }
                : new() { DependencyName = call.Strategy.Name, DataKey = "body.commonLabels.service" });
        }

        if (call.Inputs.TriggerInput is { } trigger)
        {
            yield return Sends($"inputs.{trigger}", new() { DependencyName = call.Strategy.Name, DataKey = "body.commonLabels.trigger" });
        }
    }

    private static TriggerParameter Sends(string member, TriggerParameterSource source) => new() { Dest = member, Src = source };

    private static PodSecurityContextArgs Pod(int user) => new()
    {
        RunAsNonRoot = true,
        RunAsUser = user,
        FsGroup = user,
        SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
    };

    private static SecurityContextArgs Restricted() => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        RunAsNonRoot = true,
        Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
    };

    private static BusContainer Small(string cpu, string memory, string cpuLimit, string memoryLimit) =>
        new() { SecurityContext = Restricted(), Resources = Amounts(cpu, memory, cpuLimit, memoryLimit) };

    private static ResourceRequirementsArgs Amounts(string cpu, string memory, string cpuLimit, string memoryLimit) => new()
    {
        Requests = { ["cpu"] = cpu, ["memory"] = memory },
        Limits = { ["cpu"] = cpuLimit, ["memory"] = memoryLimit },
    };
}
