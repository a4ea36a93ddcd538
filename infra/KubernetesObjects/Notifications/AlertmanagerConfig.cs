using Pulumi;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Which alerts reach whom, as a part of the cluster's Alertmanager configuration.</summary>
public sealed class AlertmanagerConfig(string name, ObjectArgs<AlertmanagerConfigSpec> args, CustomResourceOptions options)
    : CustomObject<AlertmanagerConfigSpec>(name, "monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", args, options);
