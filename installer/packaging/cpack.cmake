# How `cpack -G DEB` makes the packages. Libraries that they need are found by dpkg-shlibdeps.
set(scripts ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vigia)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Vigía")
set(CPACK_PACKAGE_CONTACT "Vigía maintainers <maintainers@vigia.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL console worker)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME vigia)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "ca-certificates, fontconfig, fonts-inter, libqt6sql6-sqlite, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "openssh-client, qt6-wayland, vigia-worker")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_CONTROL_EXTRA "${scripts}/console/postrm")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operations console and workers of an energy portal")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "Vigía shows a national energy portal on one desktop window: market data as
loaded from XM, jobs and how to undo them, Celery workers, Prometheus targets
and alerts, units of systemd, incidents. What it shows is proven, has an age,
and may be unknown.")

set(CPACK_DEBIAN_WORKER_PACKAGE_NAME vigia-worker)
set(CPACK_DEBIAN_WORKER_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_WORKER_PACKAGE_DEPENDS
    "ca-certificates, celery, libqt6sql6-sqlite, logrotate, passwd, polkitd | policykit-1, python3, python3-redis, systemd, tzdata")
set(CPACK_DEBIAN_WORKER_PACKAGE_RECOMMENDS "dbus, qt6-translations-l10n")
set(CPACK_DEBIAN_WORKER_PACKAGE_SUGGESTS "openssh-client, postgresql, redis-server, prometheus, prometheus-alertmanager")
set(CPACK_DEBIAN_WORKER_PACKAGE_CONTROL_EXTRA
    "${scripts}/worker/conffiles;${scripts}/worker/postinst;${scripts}/worker/prerm;${scripts}/worker/postrm")
set(CPACK_COMPONENT_WORKER_DESCRIPTION "What a server of the portal needs, without a desktop: vigiactl, which loads,
checks, watches and reports; Celery's application and the units of its
workers, its clock and its exporter; the helper that controls those units
for whom polkit allows it; rules for Prometheus and examples.")

include(CPack)
